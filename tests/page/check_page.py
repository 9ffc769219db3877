"""Opens the page of an example in headless Chromium, and checks what a reader sees.

check_page.py CHROMIUM PROGRAM DATA FOLDER LANGUAGE PAGE PICTURES COLOURS TEXT...

PROGRAM is run with DATA, LANGUAGE and FOLDER, and writes PAGE.LANGUAGE.html there. It must have so
many PICTURES, each well-formed XML, whose texts neither overlap nor are cut off; the browser must
show every TEXT; and its screenshot must have the size asked for and show more than blank paper: the
COLOURS of the bars, as "1f5a99,d9822b".
"""

import html
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zlib

WIDTH, HEIGHT = 1000, 2400
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--disable-dev-shm-usage", "--hide-scrollbars", f"--window-size={WIDTH},{HEIGHT}"]

# Put into a copy of the page: it tells of the texts in pictures that another text or the edge hides.
MEASURE = """<script>
const hidden = [];
for (const picture of document.querySelectorAll("figure > svg")) {
  const frame = picture.getBoundingClientRect();
  const texts = [...picture.querySelectorAll("text")].map(
      (each) => [each.textContent, each.getBoundingClientRect()]);
  texts.forEach(([said, box], at) => {
    if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1) {
      hidden.push(said + " (cut off)");
    }
    for (const [other, place] of texts.slice(at + 1)) {
      if (Math.min(box.right, place.right) - Math.max(box.left, place.left) > 1 &&
          Math.min(box.bottom, place.bottom) - Math.max(box.top, place.top) > 4) {
        hidden.push(said + " / " + other);
      }
    }
  });
}
document.body.append("measured: " + (hidden.join("; ") || "all texts can be read"));
</script>
</body>"""


def browse(chromium, page, *flags):
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run([chromium, *FLAGS, f"--user-data-dir={profile}", *flags,
                               page.as_uri()], capture_output=True, timeout=240, check=True)
    return done.stdout.decode("utf-8")


def pixels(png):
    """Width, height and the rows of a PNG of 8 bits a channel without interlacing."""
    if png[:8] != b"\x89PNG\r\n\x1a\n":
        raise SystemExit("the screenshot is not a PNG")
    at, packed, header = 8, b"", None
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at:at + 8])
        body = png[at + 8:at + 8 + length]
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        elif kind == b"IDAT":
            packed += body
        at += 12 + length
    width, height, depth, colour, _, _, interlace = header
    channels = {2: 3, 6: 4}[colour]
    if depth != 8 or interlace != 0:
        raise SystemExit("the screenshot is of another kind than expected")
    return width, height, channels, rows_of(zlib.decompress(packed), width * channels, channels)


def rows_of(raw, size, channels):
    """Undoes the filters of PNG."""
    before = bytearray(size)
    for start in range(0, len(raw), size + 1):
        kind, row = raw[start], bytearray(raw[start + 1:start + 1 + size])
        for at in range(size) if kind else ():
            left = row[at - channels] if at >= channels else 0
            above = before[at]
            corner = before[at - channels] if at >= channels else 0
            if kind == 1:
                guess = left
            elif kind == 2:
                guess = above
            elif kind == 3:
                guess = (left + above) // 2
            else:
                nearest = left + above - corner
                guess = min((left, above, corner), key=lambda each: abs(nearest - each))
            row[at] = (row[at] + guess) & 255
        yield row
        before = row


def colours_of(png):
    width, height, channels, rows = pixels(png)
    counts = {}
    for row in rows:
        for at in range(0, len(row), channels):
            colour = bytes(row[at:at + 3])
            counts[colour] = counts.get(colour, 0) + 1
    return width, height, counts


def expect(holds, what):
    if not holds:
        raise SystemExit(what)


def main(chromium, program, data, folder, language, name, pictures_wanted, colours, *texts):
    folder = pathlib.Path(folder).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run([program, data, language, str(folder)], check=True, stdout=subprocess.DEVNULL)
    page = folder / f"{name}.{language}.html"
    pictures = re.findall(r"<figure>\n(<svg.*?</svg>)\n</figure>", page.read_text("utf-8"), re.S)
    expect(len(pictures) == int(pictures_wanted), f"the page has {len(pictures)} pictures")
    for each in pictures:
        xml.etree.ElementTree.fromstring(each)
    shown = re.sub(r"<[^>]*>", "\n", browse(chromium, page, "--dump-dom"))
    shown = html.unescape(shown).replace("\u00a0", " ")
    for each in texts:
        expect(each in shown, f"the browser does not show: {each}")
    measured = folder / "measured.html"
    measured.write_text(page.read_text("utf-8").replace("</body>", MEASURE), "utf-8")
    told = browse(chromium, measured, "--dump-dom").rpartition("measured: ")[2]
    expect(told.startswith("all texts can be read"), f"hidden: {told.partition('</body>')[0]}")
    screenshot = folder / "screenshot.png"
    browse(chromium, page, f"--screenshot={screenshot}")
    width, height, counts = colours_of(screenshot.read_bytes())
    expect((width, height) == (WIDTH, HEIGHT), f"the screenshot has {width} x {height} pixels")
    # The colours of the bars, each over more than a thousand pixels, on mostly white paper.
    for colour in colours.split(","):
        seen = counts.get(bytes.fromhex(colour), 0)
        expect(seen > 1000, f"only {seen} pixels are #{colour}")
    white = counts.get(b"\xff\xff\xff", 0)
    expect(width * height // 2 < white < width * height * 99 // 100, f"{white} pixels are white")


if __name__ == "__main__":
    main(*sys.argv[1:])
