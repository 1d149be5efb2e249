import { expect, test } from 'vitest'
import type { Place } from '#app/contracts/account.ts'
import type { Message } from '#app/contracts/message.ts'
import { filesThatMayGo } from '#app/delivery/non-public-files.ts'
import { paragraph } from '#report/build.ts'

const at = (id: string, platform = 'matrix') => ({ platform, realm: 'city', id })
const places: readonly Place[] = [
  { address: at('#ausschuss'), plan: 'DP', purpose: 'liaison' },
  { address: at('#vertraulich'), plan: 'DP', purpose: 'liaison-non-public' },
  { address: at('#vertraulich', 'slack'), plan: 'DP', purpose: 'liaison-non-public' },
]
const powers = { city: { nonPublicOn: ['matrix'] }, places: async () => places }

function sent(to: Place['address'], isPrivate: boolean, nonPublic = true) {
  const file = { name: 'bericht.pdf', mediaType: 'application/pdf', sha512: 'abc' }
  const message: Message = {
    id: 'm1',
    kind: 'paper',
    to: { place: to },
    about: [],
    content: {
      body: [paragraph('Anbei.')],
      private: isPrivate,
      files: [{ ...file, ...(nonPublic && { nonPublic }) }],
    },
    lane: 'interactive',
    notBefore: null,
    expires: null,
  }
  return filesThatMayGo(powers, { message, to, direct: false })
}

test('what is not public goes to its own channel where the city allows it, and to one person; nowhere else', async () => {
  expect(await sent(at('#vertraulich'), false)).toBe('all')
  expect(await sent(at('#ausschuss'), false)).toBe('none')
  expect(await sent(at('#flur'), false)).toBe('none')
  expect(await sent(at('#vertraulich', 'slack'), false)).toBe('none')
  expect(await sent(at('dm'), true)).toBe('all')
  expect(await sent(at('dm', 'slack'), true)).toBe('public')
  expect(await sent(at('#ausschuss'), false, false)).toBe('all')
})
