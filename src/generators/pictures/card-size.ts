/** Size of the picture that goes with a shared link: the one that messengers and networks ask for. */
export const cardSize = { width: 1200, height: 630 };
