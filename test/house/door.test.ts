import { afterEach, expect, it, vi } from 'vitest'
import { door } from '#house/door.ts'
import { StoreRefusal } from '#store/store-refusal.ts'
import { catalogue } from '#text/catalogue.ts'

const before = process.exitCode

afterEach(() => void (process.exitCode = before))

it.each(['de', 'en'] as const)(
  'a store that is refused is told in one sentence and ends with 1 (%s)',
  async (language) => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await door({ MASTERPLAN_LANGUAGE: language }, async () => {
      throw new StoreRefusal('in-use', '/data/masterplan.lock', 'is held')
    })
    expect(said.mock.calls).toEqual([[`${catalogue(language).operator.stores['in-use']()}\n`]])
    expect(process.exitCode).toBe(1)
  },
)
