import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import type { Client } from '#adapters/matrix/web/client.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import { notConnected } from './not-connected.ts'

const path = '/_matrix/client/v3/keys/device_signing/upload'

/** What the server wants to see first (client-server API, “User-Interactive Authentication API”). */
const wanted = z.object({
  session: z.string().optional(),
  flows: z.array(z.object({ stages: z.array(z.string()) })),
  params: z.record(z.string(), z.unknown()).default({}),
})
type Wanted = z.infer<typeof wanted>

/** The Matrix Authentication Service names a page to approve it on; the second is from before it was specified (MSC4312). */
const oauth = ['m.oauth', 'org.matrix.cross_signing_reset']
const page = z.object({ url: z.url({ protocol: /^https?$/ }) })
const sso = 'm.login.sso'

/** The authentication that an operator has been asked to complete in the browser. */
const approvalName = 'crypto:approval'

interface Uploading {
  readonly client: Pick<Client, 'call' | 'homeserverUrl'>
  readonly memory: Memory
  readonly user: string
  readonly password: string | undefined
  /** Public keys and their signatures, as the machine gives them. */
  readonly identity: object
}

/**
 * Publishes an identity. The first of an account needs nothing more on most servers, one in place of another the password, or
 * that the operator approves it in the browser: rejects with `NotConnected` that says where, and succeeds when it is tried again.
 */
export async function uploadIdentity(uploading: Uploading): Promise<void> {
  const { client, memory, user, password, identity } = uploading
  const asked = (await askedAgain(uploading)) ?? (await attempt(client, identity))
  if (asked === 'done') return memory.setAll({ [approvalName]: null })
  if (!takes(asked, ['m.login.password'])) throw await unapproved(asked, uploading)
  if (password === undefined) throw notConnected(({ passwordMissing }) => passwordMissing(variableOf.password))
  const auth = { type: 'm.login.password', identifier: { type: 'm.id.user', user }, password, session: asked.session }
  if ((await attempt(client, { ...identity, auth })) !== 'done')
    throw notConnected(({ passwordRefused }) => passwordRefused(variableOf.password))
}

/** How it stands with what the operator was asked to approve; a server forgets after some minutes that it has asked. */
async function askedAgain({ client, memory, identity }: Uploading): Promise<'done' | Wanted | undefined> {
  const session = await memory.get(approvalName)
  if (session === undefined) return undefined
  try {
    return await attempt(client, { ...identity, auth: { session } })
  } catch (error) {
    if (error instanceof MatrixFault && error.status >= 400 && error.status < 500) return undefined
    throw error
  }
}

async function attempt(client: Uploading['client'], body: object): Promise<'done' | Wanted> {
  try {
    await client.call('POST', path, { body })
    return 'done'
  } catch (error) {
    const read = error instanceof MatrixFault && error.status === 401 ? wanted.safeParse(error.body) : undefined
    if (read?.success) return read.data
    throw error
  }
}

/** Waiting cures it once the operator has been there. */
async function unapproved(asked: Wanted, { client, memory }: Uploading): Promise<Error> {
  const stage = oauth.find((each) => takes(asked, [each]))
  const named = stage === undefined ? undefined : page.safeParse(asked.params[stage]).data?.url
  const { session } = asked
  const fallback =
    session !== undefined && takes(asked, [sso])
      ? `${client.homeserverUrl}/_matrix/client/v3/auth/${sso}/fallback/web?session=${encodeURIComponent(session)}`
      : undefined
  const url = named ?? fallback
  if (url === undefined) return notConnected(({ otherApproval }) => otherApproval(stagesOf(asked)))
  if (session !== undefined) await memory.set(approvalName, session)
  return notConnected(({ approve }) => approve(url), { lasting: false })
}

const takes = ({ flows }: Wanted, stages: readonly string[]): boolean =>
  flows.some((flow) => flow.stages.join() === stages.join())

const stagesOf = ({ flows }: Wanted): readonly string[] => [...new Set(flows.flatMap(({ stages }) => stages))]
