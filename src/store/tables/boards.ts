export interface BoardCallTable {
  readonly id: string
  readonly plan: string
  readonly round: string
  readonly board: string
  readonly measure: string | null
  readonly question: string | null
  readonly called_by: string | null
  readonly at: string
  readonly due: string
  readonly state: string
  readonly version: number
}

export interface BoardStatementTable {
  readonly id: string
  readonly call: string
  readonly voice: string
  readonly board_group: string | null
  readonly person: string | null
  readonly named: number
  readonly text: string
  readonly source: string
  readonly entered_by: string | null
  readonly at: string
  readonly late: number
  readonly left_out: string | null
  readonly version: number
}
