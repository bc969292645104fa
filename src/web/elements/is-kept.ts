/** Whether something personal is kept under a name, whatever it is. It never throws. */
export function isKept(name: string): boolean {
  try {
    return localStorage.getItem(`${import.meta.env.BASE_URL}:${name}`) !== null;
  } catch {
    return false;
  }
}
