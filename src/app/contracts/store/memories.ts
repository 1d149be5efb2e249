export interface Memories {
  get(platform: string, key: string): Promise<string | undefined>
  set(platform: string, key: string, value: string): Promise<void>
  startingWith(platform: string, prefix: string): Promise<Readonly<Record<string, string>>>
  setAll(platform: string, values: Readonly<Record<string, string | null>>): Promise<void>
}
