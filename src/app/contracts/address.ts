/** Someone or somewhere on a chat platform; `realm` is the workspace or homeserver. */
export interface Address {
  readonly platform: string
  readonly realm: string
  readonly id: string
}

/** One text for one address, for keys and maps. */
export const addressKey = ({ platform, realm, id }: Address): string => JSON.stringify([platform, realm, id])
