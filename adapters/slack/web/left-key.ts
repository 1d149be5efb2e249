/** The key of the sentence about files that Slack did not take. */
export const leftKey = (key: string): string => `${key}/left`
