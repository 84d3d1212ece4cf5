module.exports = {
  title: "Second Round",
  url: "https://docusaurus.test",
  baseUrl: "/",
  favicon: "/mark.svg",
  trailingSlash: true,
  onBrokenLinks: "ignore",
  onBrokenAnchors: "ignore",
  markdown: { format: "md", hooks: { onBrokenMarkdownLinks: "ignore" } },
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false, pages: false }]],
};
