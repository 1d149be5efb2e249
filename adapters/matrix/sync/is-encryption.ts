import type { RoomEvent } from './room-event.ts'

/** Whether everything in a room is encrypted from this event on. */
export const isEncryption = ({ type, state_key: key }: RoomEvent): boolean => type === 'm.room.encryption' && key === ''
