/** The stages of a plan, as they stand after “Stand:” and are typed after “schritt”. */
export const planStages = {
  concept: 'Konzept',
  draft: 'Entwurf',
  coordinated: 'abgestimmt',
  submitted: 'vorgelegt',
  approved: 'beschlossen',
  continued: 'in Fortschreibung',
  superseded: 'abgelöst',
} as const
