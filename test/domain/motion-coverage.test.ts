import { expect, it } from 'vitest'
import { isOldOn } from '#domain/motion-coverage.ts'

it('words tell how things stand for half a year', () => {
  expect(isOldOn('2026-04-30', '2026-10-30')).toBe(false)
  expect(isOldOn('2026-04-30', '2026-10-31')).toBe(true)
  expect(isOldOn('2025-08-31', '2026-02-28')).toBe(false)
})
