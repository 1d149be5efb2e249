import type { KnownThere, Remark } from '#app/contracts/adapter.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import type { Access } from './check-access.ts'

/** Says so where the city's file belongs to another homeserver altogether. */
export function realmRemarks(
  { realm }: Pick<Access, 'realm'>,
  { accounts }: Pick<KnownThere, 'accounts'>,
): readonly Remark[] {
  const realms = [...new Set(accounts.map((each) => each.realm))]
  if (realms.length === 0 || realms.includes(realm)) return []
  return [({ matrixSetup }) => matrixSetup.otherServer(variableOf.token, realm, realms)]
}
