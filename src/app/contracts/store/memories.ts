export interface Memories {
  get(platform: string, key: string): Promise<string | undefined>
  set(platform: string, key: string, value: string): Promise<void>
}
