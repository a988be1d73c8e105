export const benchPage = async (): Promise<void> => {};
export const benchStop = async (): Promise<void> => {};
