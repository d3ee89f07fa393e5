#!/usr/bin/env node
// Prints a random sample of lines as a list for Stryker's --mutate, the same for the same sources and seed:
//
//   node test/stryker/sample.mjs SHARE SEED FILE...
//
// Every line of the files is drawn with the probability SHARE (0 to 1), whatever the others are. Mutants that take more than a line,
// such as whole bodies of functions, are not among those of a single line; tests see those easily, so that the score errs downwards.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [share = '', seed = '', ...files] = process.argv.slice(2)
const ranges = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap((_line, at) => {
  const drawn = createHash('sha256').update(`${seed} ${file} ${at}`).digest().readUInt32BE() / 2 ** 32
  return drawn < Number(share) ? [`${file}:${at + 1}-${at + 1}`] : []
}))
console.log(ranges.join())
