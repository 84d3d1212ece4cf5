import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://starlight.test",
  integrations: [starlight({ title: "Second Round" })],
});
