/** A group of measures (Handlungsfeld); `source` names the norm or taxonomy it is taken from. */
export interface Field {
  readonly id: string
  readonly plan: string
  readonly code: string
  readonly name: string
  readonly source: string | null
  readonly position: number
}
