"""WebKitGTK with nothing around it, for a driver to drive.

Debian's own MiniBrowser, when it is driven, forgets everything at the end and keeps its console to
itself. This one keeps its data in a folder, so that it can be killed and started again; it writes what
pages complain of to the output; it prints to a file; and it runs a script before each page's own. The
bindings are those of the system's Python.
"""

import argparse
from pathlib import Path
from typing import Any

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

NAME = "MiniBrowser"
"""What selenium asks for."""


def print_to(file: Path, view: Any) -> None:
    """Print a page on A4, and ask nobody; the file is there once it is whole."""
    growing = file.with_suffix(".part")
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, growing.as_uri())
    setup = Gtk.PageSetup()
    setup.set_paper_size_and_default_margins(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect("finished", lambda _: growing.rename(file))
    operation.print_()


def main() -> None:
    """Wait for the driver, and open the windows that it asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--proxy", required=True)
    parser.add_argument("--script", type=Path)
    parser.add_argument("--paper", type=Path)
    given = parser.parse_args()

    data = WebKit2.WebsiteDataManager(
        base_data_directory=f"{given.data}/data", base_cache_directory=f"{given.data}/cache"
    )
    data.set_tls_errors_policy(WebKit2.TLSErrorsPolicy.IGNORE)
    proxy = WebKit2.NetworkProxySettings.new(given.proxy, None)
    data.set_network_proxy_settings(WebKit2.NetworkProxyMode.CUSTOM, proxy)
    context = WebKit2.WebContext(website_data_manager=data)
    settings = WebKit2.Settings(enable_write_console_messages_to_stdout=True)
    content = WebKit2.UserContentManager()
    content.register_script_message_handler("print")  # the page's own does nothing where a driver drives
    if given.script:
        content.add_script(
            WebKit2.UserScript.new(
                given.script.read_text(encoding="utf-8"),
                WebKit2.UserContentInjectedFrames.ALL_FRAMES,
                WebKit2.UserScriptInjectionTime.START,
                None,
                None,
            )
        )

    def window(*_: Any) -> Any:
        view = WebKit2.WebView(
            web_context=context,
            settings=settings,
            user_content_manager=content,
            is_controlled_by_automation=True,
        )
        frame = Gtk.Window(default_width=1280, default_height=900)
        frame.add(view)
        frame.show_all()
        view.connect("close", lambda _: frame.destroy())
        content.connect("script-message-received::print", lambda *_: print_to(given.paper, view))
        return view

    def started(_: Any, session: Any) -> None:
        info = WebKit2.ApplicationInfo()
        info.set_name(NAME)
        session.set_application_info(info)
        session.connect("create-web-view::window", window)
        session.connect("create-web-view::tab", window)

    context.set_automation_allowed(True)
    context.connect("automation-started", started)
    Gtk.main()


if __name__ == "__main__":
    main()
