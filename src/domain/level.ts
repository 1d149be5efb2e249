/** Who may read a text: the public part of a paper, its non-public part, or no paper at all. */
export const levels = ['public', 'non-public', 'internal'] as const
export type Level = (typeof levels)[number]

/** The parts of a paper; what is internal stands in neither. */
export const paperLevels = ['public', 'non-public'] as const satisfies readonly Level[]
export type PaperLevel = (typeof paperLevels)[number]

/** Whether something of this level may stand in a paper of level `paper`: a stricter paper holds the laxer parts, too. */
export const belongsIn = (level: Level, paper: Level): boolean => levels.indexOf(level) <= levels.indexOf(paper)
