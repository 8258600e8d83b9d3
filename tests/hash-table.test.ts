import * as fc from 'fast-check'
import {expect, it} from 'vitest'
import {emptyTable, HashTable} from '../src/classifier/hash-table.ts'

const key = fc.oneof(fc.integer(), fc.integer({min: -3, max: 3}))
const entries = fc.array(fc.tuple(key, fc.integer({min: 1})), {maxLength: 40})

it('keeps what a Map keeps', () => {
  fc.assert(
    fc.property(entries, fc.array(key), (list, others) => {
      const table = new HashTable(list.length)
      for (const [hash, value] of list) table.set(hash, value)
      const map = new Map(list)
      for (const hash of [...map.keys(), ...others]) expect(table.get(hash)).toBe(map.get(hash) ?? 0)
    })
  )
})

it('is empty however the table at hand was used before', () => {
  const atHand = new HashTable(4)
  atHand.set(7, 1)
  const small = emptyTable(4, atHand)
  const large = emptyTable(5, atHand)
  expect([small === atHand, small.get(7), large === atHand, large.get(7)]).toEqual([true, 0, false, 0])
})
