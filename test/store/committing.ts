import { commitOf } from '#test/contract/store-samples.ts'
import { openStore } from '#store/open-store.ts'

/** A process that commits without end, two at a time, and says each number once it is told that it was written. */
const [path = '', first = '0'] = process.argv.slice(2)
const store = await openStore(path)

async function commitFrom(start: number): Promise<never> {
  for (let number = start; ; number += 2) {
    const entries = [{ kind: 'number', key: `${number}`, field: '', value: '' }]
    await store.commit(commitOf([{ kind: 'imported', entries }]))
    process.stdout.write(`${number}\n`)
  }
}

await Promise.all([commitFrom(Number(first)), commitFrom(Number(first) + 1)])
