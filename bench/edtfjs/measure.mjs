// Reads and bounds EDTF texts with the npm package edtf.
// node measure.mjs check FILE          prints for each text of the JSON array in FILE whether it gives bounds
// node measure.mjs time FILE SECONDS   prints how many texts a second are read and bounded, failures counted as done
import { readFileSync } from 'node:fs'
import edtf from 'edtf'

const [mode, file, seconds] = process.argv.slice(2)
const texts = JSON.parse(readFileSync(file, 'utf8'))
let sink = 0

function one(text) {
  try {
    const value = edtf(text)
    sink += Number(value.min) + Number(value.max)
    return true
  } catch {
    return false
  }
}

if (mode === 'check') {
  console.log(JSON.stringify(texts.map(one)))
} else {
  texts.forEach(one) // warm
  const start = performance.now()
  const until = start + Number(seconds) * 1000
  let done = 0
  let now = start
  while (now < until) {
    for (const text of texts) one(text)
    done += texts.length
    now = performance.now()
  }
  console.log(JSON.stringify({ perSecond: done / ((now - start) / 1000), sink: sink !== 0 }))
}
