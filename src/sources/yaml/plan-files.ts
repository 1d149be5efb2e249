import { isEntries } from '#sources/is-entries.ts'
import type { Path } from '#sources/say-issue.ts'
import type { CityFile } from './city-file.ts'

/**
 * The file once for each plan it names, under `plan` and in the list `plans`, which holds the others or all: to whoever
 * reads the settings of one, they stand under `plan`.
 */
export function planFilesOf(file: CityFile): readonly CityFile[] {
  const { plan, plans } = file.value
  const first = plan === undefined && plans !== undefined ? [] : [file]
  if (plans === undefined) return first
  if (!Array.isArray(plans)) {
    file.refuse(['plans'], file.words.wrongShape('plans', 'list'))
    return first
  }
  return [
    ...first,
    ...plans.map((each: unknown, index) => placed({ ...file, value: { ...file.value, plan: each } }, each, index)),
  ]
}

/** The codes of the plans in their order; one that has none is refused elsewhere. */
export const planCodesIn = ({ plan, plans }: Readonly<Record<string, unknown>>): readonly string[] =>
  [plan, ...(Array.isArray(plans) ? plans : [])].flatMap((each: unknown) => codeOf(each) ?? [])

const codeOf = (plan: unknown): string | undefined =>
  isEntries(plan) && typeof plan['code'] === 'string' ? plan['code'] : undefined

function placed(file: CityFile, plan: unknown, index: number): CityFile {
  const at = ([first, ...rest]: Path): Path => (first === 'plan' ? ['plans', index, ...rest] : [first ?? '', ...rest])
  return {
    ...file,
    plan: codeOf(plan) ?? '',
    refuse: (path, sentence) => file.refuse(at(path), sentence),
    define: (kind, id, name, path) => file.define(kind, id, name, at(path)),
    refer: (kind, id, name, path) => file.refer(kind, id, name, at(path)),
    check: (schema, value, path) => file.check(schema, value, at(path)),
  }
}
