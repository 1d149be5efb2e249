import { expect, it } from 'vitest'
import type { Store } from '#app/contracts/store/store.ts'
import { readExport } from '#app/export/read-export.ts'
import yaml from '#sources/yaml/index.ts'
import { readCityFile } from '#sources/yaml/read-city-file.ts'
import { file, imported } from '#test/app/import/importing.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'
import { planToSign } from '#test/support/plans-to-sign.ts'
import { catalogue } from '#text/catalogue.ts'

it('who signs what, and for whom, comes back from an export as the city’s file said it', async () => {
  const plan = planToSign('  signs: [01-3]\n')
    .replace('    name: Strategie und Masterplan\n', '    name: Strategie und Masterplan\n    signs: [12]\n')
    .replace('    head: recht-leitung\n', '    head: recht-leitung\n    signatory: recht-leitung\n')
  const { seed, problems } = readCityFile(file('koeln.yaml', plan), {
    profile: null,
    plan: null,
    words: catalogue('de').imports,
  })
  expect(problems).toEqual([])
  expect(seed?.city?.plans[0]?.coSignature).toEqual({
    offices: 'involved',
    deadline: 3,
    reminder: 1,
    escalation: 1,
    silence: 'counts-as-no-statement',
    neverSilent: ['30'],
    inPaper: true,
    partners: 'approve',
  })
  await using store = await anEmptyStore()
  await imported(store, [file('koeln.yaml', plan)])
  const before = await signing(store)
  expect(before).toEqual([
    'field DP:SM 12',
    'measure DP:M-02 eurocities',
    'measure DP:M-03 30',
    'party 30 recht-leitung',
    'plan DP 01-3',
  ])
  if (!seed?.city) throw new Error('the plan cannot be read')
  const files = (await yaml.write?.(await readExport(store, seed.city, ['DP']), file('koeln.yaml', plan))) ?? []
  await using other = await anEmptyStore()
  await imported(other, files)
  expect(await signing(other)).toEqual(before)
  const late = planToSign().replace('    reminder: 1\n', '    reminder: 3\n')
  const refused = readCityFile(file('koeln.yaml', late), { profile: null, plan: null, words: catalogue('de').imports })
  expect(refused.problems.map(({ what }) => what).join(' ')).toContain('kann nicht schon so früh erinnert werden')
})

async function signing({ directories }: Store): Promise<readonly string[]> {
  const { duties } = await directories.read()
  return duties
    .filter(({ role }) => role === 'signs')
    .map(({ subjectKind, subject, party, person }) => `${subjectKind} ${subject} ${party ?? person}`)
    .toSorted()
}
