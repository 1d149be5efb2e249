import { expect, test } from 'vitest'
import { parts } from '#test/architecture/parts.ts'
import { subpaths, tree } from '#test/architecture/tree.ts'
import { violations } from '#test/architecture/violations.ts'

test('the house keeps its rules', () => {
  const files = tree()
  expect(files.length).toBeGreaterThan(100)
  expect(violations(files, subpaths())).toEqual([])
})

test('every part that another imports exists, and none knows one that knows it', () => {
  const reaches = (from: string): readonly string[] =>
    parts[from]?.imports.flatMap((to) => [to, ...reaches(to)]) ?? [`${from} is no part`]
  for (const name of Object.keys(parts)) {
    expect(reaches(name), name).not.toContain(name)
    expect(
      reaches(name).filter((to) => parts[to] === undefined),
      name,
    ).toEqual([])
  }
})
