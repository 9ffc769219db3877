// Archives in files: killed at any system call, on a full disk, and as usual.
#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/file.hpp>

#include "formats/boost/killed_process.hpp"
#include "formats/boost/toys.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace jspu_coop::crates {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test, with an old file in it.
class archive_file : public ::testing::Test {
protected:
    archive_file() {
        std::string name = (fs::temp_directory_path() / "jspu_coop-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error{"no folder can be made"};
        }
        folder = name;
        file = folder / "book.archive";
        put(file, old_bytes);
    }
    ~archive_file() override { fs::remove_all(folder); }

    static void put(fs::path const& path, std::string const& bytes) {
        std::ofstream{path, std::ios::binary} << bytes;
    }
    static std::string content_of(fs::path const& path) {
        std::ifstream stream{path, std::ios::binary};
        return {std::istreambuf_iterator<char>{stream}, {}};
    }
    std::size_t files() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
    }

    std::string const old_bytes = to_archive(lid{1}, archive_form::text);
    // Longer than one buffer, so that a part of it could be written.
    std::string const new_bytes = std::string(200'000, 'n');
    fs::path folder;
    fs::path file;
};

TEST_F(archive_file, holds_what_was_saved) {
    for (archive_form const form : every<archive_form>()) {
        ASSERT_TRUE(save_file(file, small_crate(), form).has_value());
        EXPECT_EQ(content_of(file), to_archive(small_crate(), form));
        EXPECT_EQ(load_file<crate>(file).value(), small_crate());
    }
    EXPECT_EQ(files(), 1U);
    fs::path const fresh = folder / "new.archive";
    ASSERT_TRUE(save_file(fresh, lid{3}, archive_form::xml).has_value());
    EXPECT_EQ(load_file<lid>(fresh)->weight, 3);
    EXPECT_EQ(files(), 2U);
}

TEST_F(archive_file, keeps_mode_and_link) {
    ASSERT_EQ(::chmod(file.c_str(), 0640), 0);
    fs::path const link = folder / "link";
    fs::create_symlink("book.archive", link);
    ASSERT_TRUE(replace_file(link, new_bytes).has_value());
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(content_of(file), new_bytes);
    EXPECT_EQ(fs::status(file).permissions(), fs::perms{0640});
    EXPECT_EQ(files(), 2U);
}

TEST_F(archive_file, keeps_owner_and_group_as_far_as_the_system_lets_it) {
    constexpr uid_t somebody = 12'345;
    bool const may_give = ::chown(file.c_str(), somebody, somebody + 1) == 0;
    // Without privileges, writing costs the set-user bit.
    mode_t const mode = may_give ? 04751U : 0751U;
    ASSERT_EQ(::chmod(file.c_str(), mode), 0);
    ASSERT_TRUE(replace_file(file, new_bytes).has_value());
    struct stat found {};
    ASSERT_EQ(::stat(file.c_str(), &found), 0);
    EXPECT_EQ(found.st_uid, may_give ? somebody : ::geteuid());
    EXPECT_EQ(found.st_gid, may_give ? somebody + 1 : ::getegid());
    EXPECT_EQ(found.st_mode & 07777, mode) << "a new owner costs no bit of the mode";
    EXPECT_EQ(content_of(file), new_bytes);
}

TEST_F(archive_file, what_is_no_file_is_not_replaced) {
    fs::path const pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    fs::create_symlink("pipe", folder / "link");
    for (fs::path const& each : {pipe, folder / "link"}) {
        auto const refused = replace_file(each, new_bytes);
        ASSERT_TRUE(refused.has_error());
        EXPECT_EQ(refused.error().first(), (issue{"archive.not_written",
                                                  severity::error,
                                                  "",
                                                  each.string(),
                                                  {{"error", std::to_string(EINVAL)}}}));
    }
    EXPECT_TRUE(fs::is_fifo(pipe));
    EXPECT_EQ(files(), 3U);
}

TEST_F(archive_file, a_file_left_by_a_killed_process_is_not_in_the_way) {
    std::string const beside = file.string() + ".saving-" + std::to_string(::getpid());
    put(beside + "-0", "left");
    ASSERT_TRUE(replace_file(file, new_bytes).has_value());
    EXPECT_EQ(content_of(file), new_bytes);
    EXPECT_EQ(content_of(beside + "-0"), "left");
}

TEST_F(archive_file, what_cannot_be_read_or_written_is_a_fault) {
    auto const none = load_file<lid>(folder / "none");
    ASSERT_TRUE(none.has_error());
    EXPECT_EQ(none.error().first().code, "archive.no_file");
    EXPECT_EQ(none.error().first().value, (folder / "none").string());
    EXPECT_EQ(load_file<lid>(folder).error().first(), (issue{"archive.not_read",
                                                             severity::error,
                                                             "",
                                                             folder.string(),
                                                             {{"error", std::to_string(EISDIR)}}}));
    EXPECT_EQ(load_file<lid>(file, {.bytes = 10}).error().first(),
              (issue{"archive.too_large", severity::error, "", "", {{"limit", "10"}}}));
    // No room is made for so much.
    EXPECT_EQ(read_file(file, SIZE_MAX).value(), old_bytes);
    fs::resize_file(file, std::uintmax_t{1} << 40U); // takes no room on the disk
    EXPECT_EQ(read_file(file, (std::size_t{1} << 40U) - 1).error().first().code,
              "archive.too_large");
    put(file, old_bytes);
    EXPECT_EQ(load_file<lid>(file, {.bytes = old_bytes.size()})->weight, 1);
    auto const nowhere = replace_file(folder / "no" / "file", new_bytes);
    ASSERT_TRUE(nowhere.has_error());
    EXPECT_EQ(nowhere.error().first().code, "archive.not_written");
    auto const over_a_folder = replace_file(folder, new_bytes);
    ASSERT_TRUE(over_a_folder.has_error());
    EXPECT_EQ(over_a_folder.error().first().code, "archive.not_written");
    EXPECT_EQ(over_a_folder.error().first().parameters.at("error"), std::to_string(EISDIR));
    fs::create_symlink("nothing", folder / "astray");
    auto const astray = replace_file(folder / "astray", new_bytes);
    ASSERT_TRUE(astray.has_error());
    EXPECT_EQ(astray.error().first().code, "archive.not_written");
}

TEST_F(archive_file, is_the_old_or_the_new_one_wherever_the_process_is_killed) {
    std::size_t stop = 1;
    std::size_t old_files = 0;
    std::size_t new_files = 0;
    for (bool ended = false; !ended; ++stop) {
        put(file, old_bytes);
        ended = ends_before_stop(
            stop, [&] { static_cast<void>(replace_file(file, new_bytes).has_value()); });
        std::string const found = content_of(file);
        ASSERT_TRUE(found == old_bytes || found == new_bytes) << "killed at stop " << stop;
        old_files += found == old_bytes ? 1U : 0U;
        new_files += found == new_bytes ? 1U : 0U;
        ASSERT_LT(stop, 10'000U);
    }
    EXPECT_EQ(content_of(file), new_bytes) << "the last one was not killed";
    // At least: look at the link, open, mode, write, flush, close, rename; flush the folder, close.
    EXPECT_GT(old_files, 12U);
    EXPECT_GT(new_files, 6U);
}

TEST(process_of_its_own, says_when_it_throws) {
    EXPECT_EQ(status_of([]() -> int { throw 1; }), 98);
    EXPECT_EQ(status_of([] { return 5; }), 5);
    EXPECT_THROW(ends_before_stop(10'000, [] { throw 1; }), std::runtime_error);
}

struct denial {
    long call;
    int error;
    char const* code;
};

/// The status of a process in which saving is denied a system call: 0 when it reports the code.
int save_denied(denial const& each, fs::path const& file, std::string const& bytes) {
    if (!deny(each.call, each.error)) {
        return 2;
    }
    auto const saved = replace_file(file, bytes);
    if (!saved.has_error()) {
        return 3;
    }
    issue const found = saved.error().first();
    return found.code == each.code && found.value == file.string()
                   && found.parameters.at("error") == std::to_string(each.error)
               ? 0
               : 4;
}

TEST_F(archive_file, is_left_as_it_was_when_the_disk_is_full_or_fails) {
    std::vector<denial> const denials{
        {SYS_write, ENOSPC, "archive.disk_full"},    {SYS_write, EDQUOT, "archive.disk_full"},
        {SYS_write, EIO, "archive.not_written"},     {SYS_openat, ENOSPC, "archive.disk_full"},
        {SYS_openat, EACCES, "archive.not_written"}, {SYS_fchmod, EPERM, "archive.not_written"},
        {SYS_fsync, ENOSPC, "archive.disk_full"},    {SYS_fsync, EIO, "archive.not_written"},
        {SYS_close, EIO, "archive.not_written"},
#ifdef SYS_rename
        {SYS_rename, ENOSPC, "archive.disk_full"},
#endif
    };
    for (denial const& each : denials) {
        EXPECT_EQ(status_of([&] { return save_denied(each, file, new_bytes); }), 0)
            << each.call << ' ' << each.error;
        EXPECT_EQ(content_of(file), old_bytes) << each.call << ' ' << each.error;
        EXPECT_EQ(files(), 1U) << "the file beside it was left " << each.call;
    }
}

// Here a part of the new file is written before the disk is full.
TEST_F(archive_file, is_left_as_it_was_when_the_disk_is_full_in_the_middle) {
    auto const status = status_of([&] {
        rlimit const most{100'000, 100'000};
        std::signal(SIGXFSZ, SIG_IGN);
        if (::setrlimit(RLIMIT_FSIZE, &most) != 0) {
            return 2;
        }
        auto const saved = replace_file(file, new_bytes);
        return saved.has_error() && saved.error().first().code == "archive.disk_full" ? 0 : 3;
    });
    EXPECT_EQ(status, 0);
    EXPECT_EQ(content_of(file), old_bytes);
    EXPECT_EQ(files(), 1U);
}

} // namespace
} // namespace jspu_coop::crates
