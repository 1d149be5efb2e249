import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { expect, test } from 'vitest'
import { certificatesFault } from '#network/certificates-fault.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const { networkSetup } = catalogue('de')

test('a file of certificates holds some, each of them whole', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'city.pem')
  const fault = async (text: string) => {
    await writeFile(path, text)
    return certificatesFault(path, 'VARIABLE', networkSetup)
  }
  const [first = '', second = ''] = rootCertificates
  const nonsense = '-----BEGIN CERTIFICATE-----\nbm9uc2Vuc2U=\n-----END CERTIFICATE-----\n'
  expect(await fault(`Unsere Stadt\n${first}\n${second}\n`)).toBeUndefined()
  for (const text of ['', '{}', nonsense, `${first}\n${nonsense}`])
    expect(await fault(text)).toBe(networkSetup.noCertificate('VARIABLE', path))
  expect(certificatesFault(folder.path, 'VARIABLE', networkSetup)).toBe(
    networkSetup.unreadable('VARIABLE', folder.path),
  )
  expect(certificatesFault(undefined, 'VARIABLE', networkSetup)).toBeUndefined()
})
