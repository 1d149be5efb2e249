import type { Path } from '#sources/say-issue.ts'
import type { Reader } from '#sources/reader.ts'

/** What addresses look like on a platform, part by part. */
interface Forms {
  readonly realm: RegExp
  readonly account: RegExp
  readonly channel: RegExp
}

/** Platforms whose addresses can be told from others. Sources: docs.slack.dev (ids by their first letter), spec.matrix.org (identifiers). */
const forms: Readonly<Record<string, Forms>> = {
  slack: { realm: /^T[A-Z0-9]+$/, account: /^[UW][A-Z0-9]+$/, channel: /^[CG][A-Z0-9]+$/ },
  matrix: { realm: /^[^\s@:]+(:\d+)?$/, account: /^@[^\s:]+:\S+$/, channel: /^[!#]\S+$/ },
}

/** Platforms on which an account can be found by its e-mail address. */
const findsByEmail: readonly string[] = ['slack']

interface Said {
  readonly platform: string
  readonly realm: string
  readonly id: string
}

/** Refuses an address that its platform cannot have. */
export function checkAddress(file: Reader, what: 'account' | 'channel', said: Said, path: Path): void {
  const form = forms[said.platform]
  if (!form) return
  const { badAddress } = file.words
  const hints = said.platform === 'slack' ? badAddress.slack : badAddress.matrix
  if (!form.realm.test(said.realm)) file.refuse([...path, 'realm'], badAddress.of(said.realm, hints.realm))
  if (!form[what].test(said.id)) file.refuse([...path, 'id'], badAddress.of(said.id, hints[what]))
}

/** The e-mail address in small letters; refuses what is none, and a platform on which nobody is found by one. */
export function checkedEmail(file: Reader, { platform, email }: { platform: string; email: string }, path: Path) {
  if (!findsByEmail.includes(platform)) file.refuse([...path, 'email'], file.words.noEmailThere(platform))
  if (!/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email)) file.refuse([...path, 'email'], file.words.badEmail(email))
  return email.toLowerCase()
}
