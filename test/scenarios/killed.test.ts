import { expect, it } from 'vitest'
import { aKilledHalfYear } from '#test/support/a-killed-half-year.ts'

const seed = Number(process.env['MASTERPLAN_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

// Each start costs a second of a core: many more kills are in test/servers/killed.test.ts.
it(`A half-year on the console says everything once though it is killed on the way (seed ${seed})`, async () => {
  await using halfYear = await aKilledHalfYear()
  expect(await halfYear.killedEvery(40, seed)).toEqual(halfYear.undisturbed)
})
