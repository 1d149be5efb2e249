import { createBlockedLog } from '#app/delivery/log-blocked.ts'
import { createSender, type Sender } from '#app/delivery/sender.ts'
import type { Way } from '#app/delivery/sender-powers.ts'
import { motionsAbout } from '#app/motions/motions-about.ts'
import { withMotions } from '#app/motions/with-motions.ts'
import { tellOfBlocked } from '#app/people/tell-of-blocked.ts'
import { tellOfDead } from '#app/people/tell-of-dead.ts'
import type { Powers } from '#app/powers.ts'
import { passedOn } from '#app/rounds/passed-on.ts'
import { renewed } from '#app/rounds/renewed.ts'
import { standingPrompt } from '#app/rounds/standing-prompt.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Materials } from '#house/materials.ts'

/** The house's sender over the lines that are open. */
export function senderFrom(materials: Materials, powers: Powers, lines: () => ReadonlyMap<string, Way>): Sender {
  const { store, log, city } = materials
  const { commit } = store
  const logBlocked = createBlockedLog({ lines }, log, catalogue(city.language))
  return createSender({
    ...materials,
    ...store,
    ...store.directories,
    lines,
    now: powers.now,
    renew: async (message, open) => renewed(await withMotions(powers), message, open),
    passedOn: async (message) => passedOn(await withMotions(powers), message),
    standing: async (edit) => standingPrompt(await withMotions(powers, await motionsAbout(powers, edit)), edit),
    fingerprint: (said) => powers.sha512(new TextEncoder().encode(JSON.stringify(said))),
    onDead: (delivery) => tellOfDead(powers, commit, delivery),
    async onBlocked(delivery, block, before) {
      logBlocked(delivery, block)
      await tellOfBlocked({ powers, commit, isConnected: (platform) => lines().has(platform) }, delivery, block, before)
    },
  })
}
