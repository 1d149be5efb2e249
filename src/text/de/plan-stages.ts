import type { PlanStage } from '#domain/plan-stage.ts'

/** The stages of a plan, as they stand after “Stand:” and are typed after “schritt”. */
export const planStages: Readonly<Record<PlanStage, string>> = {
  concept: 'Konzept',
  draft: 'Entwurf',
  coordinated: 'abgestimmt',
  submitted: 'vorgelegt',
  approved: 'beschlossen',
  continued: 'in Fortschreibung',
  superseded: 'abgelöst',
}
