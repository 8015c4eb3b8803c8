// Cuts texts into words with the npm package @node-rs/jieba, its own dictionary, with the model for unknown words.
// node measure.mjs FILE ROUNDS   prints the bytes of UTF-8 a second of the median round; FILE is a JSON array of texts
import { readFileSync } from 'node:fs'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

const [file, rounds] = process.argv.slice(2)
const texts = JSON.parse(readFileSync(file, 'utf8'))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const jieba = Jieba.withDict(dict)
let words = jieba.cut(texts[0], true).length // warm
const figures = []
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now()
  for (const text of texts) words += jieba.cut(text, true).length
  figures.push(bytes / ((performance.now() - start) / 1000))
}
figures.sort((a, b) => a - b)
console.log(JSON.stringify({ bytesPerSecond: figures[figures.length >> 1], words }))
