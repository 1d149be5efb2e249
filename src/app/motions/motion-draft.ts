/** What the names begin with under which motions are kept that are half entered. */
export const motionDrafts = 'motion '

/** Under what a motion is kept while it is being entered. */
export const motionDraft = (number: string): string => `${motionDrafts}${number}`
