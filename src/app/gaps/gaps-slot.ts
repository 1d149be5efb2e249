import type { Round } from '#domain/round.ts'

/** The slot under which the coordination was told what is missing for a round; once more where its opening is moved. */
export const gapsSlot = ({ id, opens }: Pick<Round, 'id' | 'opens'>): string => `${id}@${opens}`
