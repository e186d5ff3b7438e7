/** Gives the window the height of what is in it, now and whenever that changes; the answer ends it. */
export function fitWindow(content: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const frame = outerHeight - innerHeight;
    resizeTo(outerWidth, Math.ceil(content.getBoundingClientRect().height) + frame);
  });
  observer.observe(content);
  return () => observer.disconnect();
}
