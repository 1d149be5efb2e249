import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AKilledHalfYear, aKilledHalfYear } from '#test/support/a-killed-half-year.ts'

const seed = Number(process.env['MASTERPLAN_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

let halfYear: AKilledHalfYear

beforeAll(async () => {
  halfYear = await aKilledHalfYear()
})

afterAll(() => halfYear[Symbol.asyncDispose]())

describe.concurrent('A half-year on the console says everything once', () => {
  it(`though the process is killed at every third step (seed ${seed})`, async () => {
    expect(await halfYear.killedEvery(3, seed)).toEqual(halfYear.undisturbed)
  })

  it(`though the process is killed at random moments (seed ${seed})`, async () => {
    expect(await halfYear.killedAtRandom(20, seed)).toEqual(halfYear.undisturbed)
  })
})
