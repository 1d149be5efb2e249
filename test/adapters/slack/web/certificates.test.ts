import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkAccess } from '#adapters/slack/web/check-access.ts'
import { json } from '#test/adapters/slack/web/a-server.ts'
import { aWayOut } from '#test/adapters/slack/web/a-way-out.ts'
import { temporaryFolder } from '#test/support/stores.ts'

/** Made for this test, good for 127.0.0.1 and a hundred years. */
const cert = `-----BEGIN CERTIFICATE-----
MIIBnDCCAUKgAwIBAgIUT3a7Uzc/ely/RJjuuXWyi5DmAfUwCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPTWFzdGVycGxhbiB0ZXN0MCAXDTI2MTEyNjA1MDQwMFoYDzIx
MjYxMTAyMDUwNDAwWjAaMRgwFgYDVQQDDA9NYXN0ZXJwbGFuIHRlc3QwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAASUXTZGVc1OMmeDcA54xQCQqDVIPiEsT/me2I74
ESAJmLtaAMIx42RVyjJp1V0EkykgrBezEj2YoNIzgj2iWCTNo2QwYjAdBgNVHQ4E
FgQUBUMZRuoUmJrBf6yREf/EpFQmo1wwHwYDVR0jBBgwFoAUBUMZRuoUmJrBf6yR
Ef/EpFQmo1wwDwYDVR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqG
SM49BAMCA0gAMEUCIBO66BP8R5adD+RxqFoBWCsGQfrt6VOhtG5FrN2pOrZMAiEA
uHzHlcVeXmVhLCdCDTXTUDzj3jsAeErwBQFeXYxKGjs=
-----END CERTIFICATE-----
`
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgL9yk8w1oH13LAN+u
4lOyoDkhz/zj3NpoAvuPPQBPs0qhRANCAASUXTZGVc1OMmeDcA54xQCQqDVIPiEs
T/me2I74ESAJmLtaAMIx42RVyjJp1V0EkykgrBezEj2YoNIzgj2iWCTN
-----END PRIVATE KEY-----
`

const us = { ok: true, url: 'https://stadt.slack.com/', team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' }

test('a certificate of the city’s own is trusted once it is named', async () => {
  const server = createServer({ cert, key }, (_, response) => json(response, us))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  const folder = await temporaryFolder()
  onTestFinished(() => folder[Symbol.asyncDispose]())
  const certificates = join(folder.path, 'city.pem')
  await writeFile(certificates, cert)
  const apiUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}/api/`
  const settings = { botToken: 'xoxb-1', apiUrl, language: 'de' as const, port: 0, host: '127.0.0.1' }
  const { clients: wary } = await aWayOut(settings)
  expect(await checkAccess(wary, settings)).toMatchObject({ faults: [{ setting: 'certificates', why: 'untrusted' }] })
  const { clients } = await aWayOut({ ...settings, certificates })
  expect(await checkAccess(clients, settings)).toMatchObject({ access: { team: 'T1' } })
})
