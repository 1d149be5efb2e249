export const planStages = {
  concept: 'concept',
  draft: 'draft',
  coordinated: 'coordinated',
  submitted: 'submitted',
  approved: 'approved',
  continued: 'being continued',
  superseded: 'superseded',
} as const
