#!/bin/sh
# Lints JSON Lines on all cores: GNU parallel cuts the input at line ends and keeps the order.
# usage: lint.sh records.jsonl kept.jsonl
set -eu
parallel --keep-order --pipepart --block -1 --arg-file "$1" scrapelint --jsonl --pass-through --fix --only keep,repair >"$2"
