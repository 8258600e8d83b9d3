// The least that a filter over JSON Lines does: read, cut at line ends, decode, parse.
let rest = Buffer.alloc(0)
let count = 0
for await (const chunk of process.stdin) {
  let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10)) {
    count += JSON.parse(bytes.toString('utf8', 0, end)).text.length
    bytes = bytes.subarray(end + 1)
  }
  rest = bytes
}
console.log(count)
