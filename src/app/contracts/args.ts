/** Arguments by question id, as text that the question has already accepted (`M-03`, `yellow`, `60`). */
export type Args = Readonly<Record<string, string>>
