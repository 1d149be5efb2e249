import type { Json } from '#store/json.ts'

export interface MotionTable {
  readonly number: string
  readonly plan: string
  readonly title: string
  readonly groups: Json<readonly string[]>
  readonly day: string | null
  readonly committee: string | null
  readonly session: string | null
  readonly item: string | null
  readonly answered_with: string | null
  readonly state: string
  readonly version: number
}

export interface MotionLinkTable {
  readonly later: string
  readonly earlier: string
  readonly kind: string
}

export interface PointMeasureTable {
  readonly point: string
  readonly measure: string
}

export interface PointAloneTable {
  readonly point: string
}
