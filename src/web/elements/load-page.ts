/**
 * Another page of the site, as a document in which nothing runs. The browser makes it while it loads: pages allow no script
 * to make a document of a text, as it might make code of it.
 *
 * @returns nothing where there is no such page
 * @throws where it cannot be reached
 */
export async function loadPage(address: string): Promise<Document | undefined> {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  await new Promise((done, failed) => {
    request.onload = done;
    request.onerror = failed;
    request.send();
  });
  return request.status < 300 ? (request.response as Document) : undefined;
}
