/** Gives the window the height of its content, now and whenever that changes. Returns a function that stops this. */
export function fitWindow(content: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const frame = outerHeight - innerHeight;
    resizeTo(outerWidth, Math.ceil(content.getBoundingClientRect().height) + frame);
  });
  observer.observe(content);
  return () => observer.disconnect();
}
