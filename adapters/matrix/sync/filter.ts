/** What we hear of a timeline. Our own events are among them: our joining tells where a room begins for us. */
const heard = [
  'm.room.message',
  'm.reaction',
  'm.room.redaction',
  'm.room.encrypted',
  'm.room.member',
  'm.room.encryption',
  'm.room.tombstone',
]

/** What rooms live on besides; every member at once, since who reads in a room decides who gets its keys. */
const state = [
  'm.room.create',
  'm.room.member',
  'm.room.encryption',
  'm.room.tombstone',
  'm.room.history_visibility',
  'm.room.power_levels',
]

/**
 * The filter of every sync, as JSON. It goes with each request and is no filter kept on the server: a cursor is good under
 * any filter, so that another one in a later version replays nothing.
 */
export const syncFilter = JSON.stringify({
  presence: { types: [] },
  account_data: { types: [] },
  room: {
    account_data: { types: [] },
    ephemeral: { types: [] },
    state: { types: state },
    timeline: { types: heard, limit: 100 },
  },
})

/** The same for the pages of a gap. */
export const pageFilter = JSON.stringify({ types: heard })
