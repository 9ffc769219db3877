/// @file
/// A database of SQLite in memory.
#pragma once

#include <memory>
#include <optional>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace jspu_coop::testing {

/// A database of SQLite in memory.
class sqlite_database {
public:
    /// What a query gives: rows of texts, of which NULL is none.
    using table = std::vector<std::vector<std::optional<std::string>>>;

    /// An empty one.
    sqlite_database() {
        sqlite3* opened = nullptr;
        int const code = sqlite3_open(":memory:", &opened);
        held_.reset(opened);
        if (code != SQLITE_OK) {
            throw std::runtime_error{"SQLite does not open a database in memory"};
        }
    }

    /// Runs one or more statements that give nothing.
    /// @throws std::runtime_error with what SQLite says
    void run(std::string const& sql) {
        char* said = nullptr;
        if (sqlite3_exec(held_.get(), sql.c_str(), nullptr, nullptr, &said) != SQLITE_OK) {
            std::string const why = said != nullptr ? said : "no reason";
            sqlite3_free(said);
            throw std::runtime_error{"SQLite: " + why + " in: " + sql};
        }
    }

    /// What a query gives.
    /// @throws std::runtime_error with what SQLite says
    [[nodiscard]] table ask(std::string const& sql) {
        sqlite3_stmt* prepared = nullptr;
        int code = sqlite3_prepare_v2(held_.get(), sql.c_str(), -1, &prepared, nullptr);
        std::unique_ptr<sqlite3_stmt, finalizer> const statement{prepared};
        table rows;
        while (code == SQLITE_OK || code == SQLITE_ROW) {
            code = sqlite3_step(prepared);
            if (code != SQLITE_ROW) {
                break;
            }
            auto& row = rows.emplace_back();
            for (int column = 0; column < sqlite3_column_count(prepared); ++column) {
                unsigned char const* const text = sqlite3_column_text(prepared, column);
                row.push_back(text == nullptr ? std::nullopt : std::optional{as_string(text)});
            }
        }
        if (code != SQLITE_DONE) {
            throw std::runtime_error{std::string{"SQLite: "} + sqlite3_errmsg(held_.get())
                                     + " in: " + sql};
        }
        return rows;
    }

private:
    struct closer {
        void operator()(sqlite3* held) const noexcept { sqlite3_close(held); }
    };
    struct finalizer {
        void operator()(sqlite3_stmt* held) const noexcept { sqlite3_finalize(held); }
    };

    static std::string as_string(unsigned char const* text) {
        std::string made;
        for (; *text != 0; ++text) {
            made += static_cast<char>(*text);
        }
        return made;
    }

    std::unique_ptr<sqlite3, closer> held_;
};

} // namespace jspu_coop::testing
