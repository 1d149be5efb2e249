import { type Json, objectIn } from './json.ts'

/** Somebody who has an account in the workspace. */
export interface Inhabitant {
  readonly name: string
  readonly realName?: string
  readonly email?: string
  readonly zone?: string
  readonly guest?: 'several channels' | 'one channel'
  readonly stranger?: true
  /** The account was closed. */
  readonly deleted?: boolean
}

/** A user of the emulator's, with what Slack knows of the account and the emulator does not. */
export const asSlackKnows = (user: Json, known: Inhabitant | undefined, withEmail: boolean): Json => ({
  ...user,
  deleted: known?.deleted ?? false,
  tz: known?.zone ?? 'Europe/Berlin',
  tz_label: 'Central European Time',
  tz_offset: 3600,
  is_restricted: known?.guest !== undefined,
  is_ultra_restricted: known?.guest === 'one channel',
  ...(known?.stranger && { is_stranger: true, team_id: 'T0000OTHER' }),
  is_app_user: false,
  updated: 1,
  profile: { ...objectIn(user, 'profile'), email: withEmail ? known?.email : undefined },
})
