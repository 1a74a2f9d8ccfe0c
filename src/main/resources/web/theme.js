// Light or dark, decided before the first paint. Runs as a plain script in the head; a module would come too late.
(() => {
  const root = document.documentElement;
  const systemDark = window.matchMedia("(prefers-color-scheme: dark)");

  function chosen() {
    try {
      return localStorage.getItem("endcap.theme") || "auto";
    } catch {
      return "auto";
    }
  }

  function apply() {
    const choice = chosen();
    root.dataset.choice = choice;
    root.dataset.theme = choice === "dark" || (choice === "auto" && systemDark.matches) ? "dark" : "light";
    const bar = document.querySelector('meta[name="theme-color"]');
    bar.content = root.dataset.theme === "dark" ? "#15171c" : "#f5f5f2";
  }

  apply();
  systemDark.addEventListener("change", apply);
  document.addEventListener("endcap:theme", apply);
})();
