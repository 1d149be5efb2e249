import { expect, it } from 'vitest'
import { homeserverOf } from '#adapters/matrix/access/homeserver-of.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'

const fault = (status: number, code: string) =>
  new MatrixFault({ status, code, retryAfter: undefined, neverLeft: false, body: undefined })

it.each([
  ['its pointer', { 'm.homeserver': { base_url: 'https://matrix.stadt.example/' } }, 'https://matrix.stadt.example'],
  ['itself without one', fault(404, 'http_404'), 'https://stadt.example'],
  ['nowhere with a page in its place', fault(200, 'no_json'), undefined],
  ['nowhere with an empty pointer', {}, undefined],
  ['nowhere with a file for an address', { 'm.homeserver': { base_url: 'file:///etc' } }, undefined],
])('a server’s name leads to %s', async (_, answer, url) => {
  const asked: unknown[] = []
  const found = await homeserverOf('stadt.example', async (...how) => {
    asked.push(how)
    if (answer instanceof Error) throw answer
    return answer
  })
  expect(found).toBe(url)
  // Never with the token; a city's name often leads to another host of its own first.
  expect(asked).toEqual([['https://stadt.example/.well-known/matrix/client', { follow: true }]])
})

it('an address is taken as it stands, and a host that is away is no wrong name', async () => {
  const away = () => Promise.reject(fault(0, 'ECONNREFUSED'))
  expect(await homeserverOf('https://matrix.stadt.example/', away)).toBe('https://matrix.stadt.example')
  await expect(homeserverOf('stadt.example', away)).rejects.toThrow(MatrixFault)
})
