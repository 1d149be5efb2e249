export const recipients = ['responsible', 'deputy', 'office-coordinator', 'head', 'plan-coordinator'] as const
export type Recipient = (typeof recipients)[number]

/** One step of the chain: `days` working days after the opening or the due date (negative: before). */
export interface ReminderStep {
  readonly to: Recipient
  readonly anchor: 'opens' | 'due'
  readonly days: number
  /** Time of day (`HH:MM`) in the city's zone. */
  readonly at: string
}
