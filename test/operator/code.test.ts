import { expect, it } from 'vitest'
import { linkCodeIn } from '#domain/link-code.ts'
import { linkCodeHash } from '#app/people/link-code-hash.ts'
import { cryptography } from '#house/cryptography.ts'
import { samplePlan } from '#house/sample-plan.ts'
import { storeIn } from '#house/settings.ts'
import { openStore } from '#store/open-store.ts'
import { aRun } from '#test/support/a-run.ts'
import { aSampleStore } from '#test/support/a-sample-store.ts'
import { refusalOf } from '#test/support/refusal-of.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const { operator } = catalogue('de')

it('a code for whoever coordinates first is shown once, kept as a hash, and on record', async () => {
  await using folder = await temporaryFolder()
  await aSampleStore(folder.path)
  await using store = await openStore(storeIn(folder.path))
  await store.note('plan-file', samplePlan)
  expect(await refusalOf('code', ['--data', folder.path])).toBe(operator.nobodyNamed)
  expect(await refusalOf('code', ['nobody', '--data', folder.path])).toContain('nobody')

  const { code, out, err } = await aRun('cli', ['code', 'strategie', '--data', folder.path])
  expect([code, err]).toEqual([0, ''])
  const shown = /[\dA-Z]{4}-[\dA-Z]{4}/.exec(out)![0]
  const found = await store.links.codeWith(linkCodeHash(cryptography, linkCodeIn(shown)!))
  expect(found).toMatchObject({ person: 'strategie' })
  expect(await store.audits.of('strategie')).toContainEqual(
    expect.objectContaining({ act: 'link-code-made', actor: null }),
  )
})
