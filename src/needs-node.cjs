'use strict'
// Loaded before anything else, in words that every Node.js understands: where the machine's own is used and is too
// old, not even main.ts would load, and nobody would learn why. For the same reason the sentence stands here.
const needed = 24
const found = process.versions.node

if (Number(found.split('.')[0]) < needed) {
  const german = `Masterplan braucht Node.js ${needed} oder neuer, gefunden wurde ${found}.`
  const english = `Masterplan needs Node.js ${needed} or newer, found ${found}.`
  require('node:fs').writeSync(2, `${german} / ${english}\n`)
  // oxlint-disable-next-line unicorn/no-process-exit -- nothing has begun yet that could be broken off
  process.exit(1)
}
